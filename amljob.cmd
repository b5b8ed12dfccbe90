@echo off
rem SPDX-License-Identifier: MIT
rem
rem Runs amljob from a checkout on Windows; see amljob, which does the same elsewhere. AMLJOB_JAVA or JAVA_HOME name the home
rem of the Java to use; without them, that of the PATH is taken. There is no archive of loaded classes here.
setlocal
set "root=%~dp0"
set "jar=%root%cli\target\amljob.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if defined AMLJOB_JAVA set "java=%AMLJOB_JAVA%"
if exist "%java%\bin\java.exe" set "java=%java%\bin\java"
if not exist "%jar%" (
  echo amljob: building, which takes a minute or so the first time 1>&2
  pushd "%root%" || exit /b 3
  call mvn -q -B -ntp -Dmaven.test.skip=true -pl cli -am package 1>&2 || (popd & echo amljob: the build failed 1>&2 & exit /b 3)
  popd
)
rem Agents and flags of other programs stay out, but a submission may need them for its network.
if not "%~1"=="submit" if not "%~1"=="job" (
  set "JAVA_TOOL_OPTIONS="
  set "JDK_JAVA_OPTIONS="
  set "_JAVA_OPTIONS="
)
"%java%" -Xlog:disable -XX:-PrintWarnings -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "%jar%" dev.amljob.cli.Main %*
exit /b %ERRORLEVEL%

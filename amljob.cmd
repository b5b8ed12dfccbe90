@echo off
rem SPDX-License-Identifier: MIT
rem Runs amljob from a checkout on Windows; see amljob, which does the same elsewhere. The first call builds it.
rem   AMLJOB_JAVA  the Java to use, a program or its home; without it, that of JAVA_HOME or of the PATH
rem There is no archive of loaded classes here. Arguments that hold & | < > ^ need quotes, as for all batch files.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "jar=%root%cli\target\amljob.jar"

rem Quotes do not belong into these, but are there now and then; with them, nothing below would hold together.
set "java="
if defined AMLJOB_JAVA set "java=%AMLJOB_JAVA:"=%"
if defined java goto named
if defined JAVA_HOME set "java=%JAVA_HOME:"=%"
if defined java set "java=%java%\bin\java.exe"
if defined java if exist "%java%" goto found
rem Looked for by us: cmd would run a java.exe of the current folder first, and there may be anything.
set "java="
for %%j in (java.exe) do set "java=%%~$PATH:j"
if defined java goto found
goto none

:named
set "named=%java%"
set "java="
for %%j in ("%named%" "%named%.exe" "%named%\bin\java.exe") do if exist "%%~j" if /i "%%~xj" == ".exe" set "java=%%~j"
if not defined java goto none

:found
set "version="
for %%j in ("%java%") do set "release=%%~dpj..\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%a in ("%release%") do if "%%a" == "JAVA_VERSION" set "version=%%~b"
rem One that stands in no home, such as that of an installer, is asked. Only Java 9 and newer know the question.
if not defined version for /f "tokens=2" %%v in ('^""%java%" --version^"') do if not defined version set "version=%%v"
set "major=0"
for /f "delims=.+-" %%m in ("%version%") do set "major=%%m"
if %major% LSS 17 goto old
if exist "%jar%" goto run

echo amljob: building, which takes a minute or so the first time>&2
pushd "%root%" || exit /b 3
call mvn -q -B -ntp -Dmaven.test.skip=true -pl cli -am package >&2
if errorlevel 1 goto broken
popd

goto run

:broken
popd
echo amljob: the build failed>&2
echo hint: it takes a JDK 17 or newer (a JRE is not enough), Maven 3.8 or newer, and for the first time a network; then call again>&2
exit /b 3

:old
echo amljob: found no Java 17 or newer, but Java %version% in "%java%">&2
goto advise

:none
if defined AMLJOB_JAVA echo amljob: found no Java in AMLJOB_JAVA, "%AMLJOB_JAVA:"=%">&2
if not defined AMLJOB_JAVA echo amljob: found no Java 17 or newer: neither JAVA_HOME nor PATH has one>&2
:advise
echo hint: install one, or let AMLJOB_JAVA name one that is installed elsewhere>&2
exit /b 3

:run
rem Agents and flags of other programs stay out, but a submission may need them for its network.
if "%~1" == "submit" goto start
if "%~1" == "job" goto start
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="
:start
rem A server lives as long as its editor, and never takes what others need.
set "heap="
if "%~1" == "lsp" set "heap=-Xms16m -Xmx256m -XX:+ExitOnOutOfMemoryError"
rem The last line, so that its exit code is that of this file, even before || and &&.
"%java%" -Xlog:disable -XX:-PrintWarnings -XX:+DisplayVMOutputToStderr -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData %heap% -cp "%jar%" dev.amljob.cli.Main %*

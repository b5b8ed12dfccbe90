@echo off
rem SPDX-License-Identifier: MIT
rem Runs amljob from an image: a folder with bin, app and, where it brings its own Java, runtime.
rem   AMLJOB_JAVA          the home of the Java to use instead
rem   AMLJOB_JAVA_OPTIONS  more options for Java, such as that of a proxy
setlocal
set "app=%~dp0..\app"
set "java=%~dp0..\runtime\bin\java.exe"
set "flag="
if defined AMLJOB_JAVA goto other
if not exist "%java%" goto system

rem Meant for other programs: one option that does not fit, and Java does not start. Those about the network count.
if "%~1" == "submit" goto run
if "%~1" == "job" goto run
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="
if not exist "%app%\archive" goto run
for /f "usebackq tokens=1,2,3" %%a in ("%app%\archive") do (
  set "name=%%a"
  set "size=%%b"
  set "jars=%%c"
)
rem An archive is of use only whole, and only beside the jars that it was made of.
set "bytes="
for %%f in ("%app%\%name%") do set "bytes=%%~zf"
if not "%bytes%" == "%size%" goto run
set /a sum=0
for %%f in ("%app%\amljob.jar" "%app%\lib\*.jar") do set /a sum+=%%~zf
if not "%sum%" == "%jars%" goto run
if "%name:~-4%" == ".aot" set flag="-XX:AOTCache=%app%\%name%"
if "%name:~-4%" == ".jsa" set flag="-XX:SharedArchiveFile=%app%\%name%"
goto run

:other
set "java=%AMLJOB_JAVA%\bin\java.exe"
if exist "%AMLJOB_JAVA%\bin\java.exe" goto run
echo amljob: found no Java in AMLJOB_JAVA, %AMLJOB_JAVA%>&2
echo hint: it names the folder that holds bin\java.exe>&2
exit /b 3

:system
set "java=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not "%java%" == "java.exe" goto run
where /q java.exe && goto run
echo amljob: found no Java 17 or newer: neither JAVA_HOME nor PATH has one>&2
echo hint: install one, or let AMLJOB_JAVA name the home of one>&2
exit /b 3

:run
"%java%" "@%app%\jvm.options" %flag% %AMLJOB_JAVA_OPTIONS% -cp "%app%\amljob.jar" dev.amljob.cli.Main %*

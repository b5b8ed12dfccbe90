@echo off
rem SPDX-License-Identifier: MIT
rem Runs amljob from an image: a folder with bin, app and, where it brings its own Java, runtime.
rem   AMLJOB_JAVA          the Java to use instead, a program or its home
rem   AMLJOB_JAVA_OPTIONS  more options for Java, such as that of a proxy
rem Arguments that hold & | < > ^ need quotes, as for all batch files.
setlocal EnableExtensions DisableDelayedExpansion
set "app=%~dp0..\app"
set "java=%~dp0..\runtime\bin\java.exe"
set "flag="
rem Quotes do not belong into these, but are there now and then; with them, nothing below would hold together.
set "named="
if defined AMLJOB_JAVA set "named=%AMLJOB_JAVA:"=%"
if defined named goto other
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
set "java="
for %%j in ("%named%" "%named%.exe" "%named%\bin\java.exe") do if exist "%%~j" if /i "%%~xj" == ".exe" set "java=%%~j"
if defined java goto check
echo amljob: found no Java in AMLJOB_JAVA, "%named%">&2
goto advise

:system
set "java="
if defined JAVA_HOME set "java=%JAVA_HOME:"=%"
if defined java set "java=%java%\bin\java.exe"
if defined java if exist "%java%" goto check
rem Looked for by us: cmd would run a java.exe of the current folder first, and there may be anything.
set "java="
for %%j in (java.exe) do set "java=%%~$PATH:j"
if defined java goto check
echo amljob: found no Java 17 or newer: neither JAVA_HOME nor PATH has one>&2
goto advise

:check
set "version="
for %%j in ("%java%") do set "release=%%~dpj..\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%a in ("%release%") do if "%%a" == "JAVA_VERSION" set "version=%%~b"
rem One that stands in no home, such as that of an installer, is asked. Only Java 9 and newer know the question.
if not defined version for /f "tokens=2" %%v in ('^""%java%" --version^"') do if not defined version set "version=%%v"
set "major=0"
for /f "delims=.+-" %%m in ("%version%") do set "major=%%m"
if %major% GEQ 17 goto run
echo amljob: found no Java 17 or newer, but Java %version% in "%java%">&2
:advise
echo hint: install one, or let AMLJOB_JAVA name one that is installed elsewhere>&2
exit /b 3

:run
rem A server lives as long as its editor, and never takes what others need.
set "heap="
if "%~1" == "lsp" set "heap=-Xms16m -Xmx256m -XX:+ExitOnOutOfMemoryError"
rem The last line, so that its exit code is that of this file, even before || and &&.
"%java%" "@%app%\jvm.options" %flag% %heap% %AMLJOB_JAVA_OPTIONS% -cp "%app%\amljob.jar" dev.amljob.cli.Main %*

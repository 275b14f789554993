@echo off
rem A double click on Windows: sets up what is missing, opens the window.
rem What is typed behind it goes to "kiosk run": start\start-kiosk.bat --demo
setlocal
cd /d "%~dp0.."

set "python="
for %%c in ("py -3" "python") do (
    if not defined python (
        %%~c -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>nul && set "python=%%~c"
    )
)
if not defined python (
    echo Python 3.11 or newer is missing. Install it, then start this again.
    goto failed
)

if not exist .venv\Scripts\python.exe (
    echo Setting up, this once. It takes some minutes, and about 200 MB are fetched.
    %python% -m venv .venv || goto failed
)
fc /b requirements.lock .venv\installed.lock >nul 2>nul && goto start
.venv\Scripts\python.exe -m pip install --quiet --require-hashes -r requirements.lock || goto failed
.venv\Scripts\python.exe -m pip install --quiet --no-deps --no-build-isolation -e . || goto failed
copy /y requirements.lock .venv\installed.lock >nul || goto failed

:start
.venv\Scripts\kiosk.exe compile || goto failed
.venv\Scripts\kiosk.exe run %* || goto failed
exit /b 0

:failed
echo.
echo It could not start, or ended with a fault. What went wrong stands above.
pause
exit /b 1

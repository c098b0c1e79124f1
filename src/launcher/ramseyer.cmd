@echo off
rem Made by `mvn package`: ramseyer.jar on the JDK that built it, quick to start. See docs/decisions/007-start-up.md.
setlocal
set "java=@java@"
if not exist "%java%" set "java=java"
"%java%" @flags@ "-XX:SharedArchiveFile=%~dp0ramseyer.jsa" -jar "%~dp0ramseyer.jar" %*

# SPDX-License-Identifier: MIT
"""Starts the command: finds Java, and becomes it where a process can become another."""

import os
import sys

IMAGE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "_image")
WINDOWS = os.name == "nt"
OLDEST_JAVA = 17
# Options that every Java of a machine takes.
FOREIGN = ("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")


class NoJavaError(Exception):
    """There is no Java to run amljob with; the message says where one was looked for, and what to do."""


def main():
    """Runs the command with the arguments of this process, and ends with its exit code."""
    try:
        words, environment = command(sys.argv[1:])
    except NoJavaError as error:
        sys.stderr.write(f"amljob: {error}\n")
        return 3
    if not WINDOWS:
        os.execve(words[0], words, environment)
    import subprocess

    process = subprocess.Popen(quoted(words), env=environment)
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            # Java was interrupted as well, and ends when it has cleaned up.
            pass


def quoted(words, windows=WINDOWS):
    """Returns words as a process takes them. On Windows each has quotes: without, Java would replace `*.yml` by names of files."""
    if not windows:
        return words
    import subprocess

    # Of a word that begins with a blank the quotes are made, and then the blank goes.
    return " ".join('"' + subprocess.list2cmdline([" " + word])[2:] for word in words)


def command(arguments, terminal=None):
    """Returns the words that run amljob, and the environment to run them in."""
    environment = dict(os.environ)
    app = os.path.join(IMAGE, "app")
    bundled = os.path.join(IMAGE, "runtime", "bin", _program("java"))
    flags = ["@" + os.path.join(app, "jvm.options")]
    if os.path.isfile(bundled) and not environment.get("AMLJOB_JAVA"):
        java = bundled
        if arguments[:1] in (["submit"], ["job"]) and any(environment.get(name) for name in FOREIGN):
            # They may be about the network; then no option of ours contradicts them.
            flags = []
        else:
            # Meant for other programs: one option that does not fit, and Java does not start.
            for name in FOREIGN:
                environment.pop(name, None)
            flags += _archive(app)
    else:
        java = _find_java(environment)
    if arguments[:1] == ["lint"]:
        # A few files are linted before it pays to compile much; those of a folder take long enough to compile it all at once.
        flags.append(f"-XX:CompileThresholdScaling={10 if _takes_few(arguments[1:]) else 0.1}")
    elif arguments[:1] == ["lsp"]:
        # A server lives as long as its editor: it shall begin small, grow only where it has to, and never take what others need.
        flags += ["-Xms16m", "-Xmx256m", "-XX:+ExitOnOutOfMemoryError"]
    flags += environment.get("AMLJOB_JAVA_OPTIONS", "").split()
    flags.append(f"-Damljob.terminal={_text(_is_terminal(1) if terminal is None else terminal)}")
    flags.append(f"-Damljob.progress={_text(_is_terminal(2) if terminal is None else terminal)}")
    jar = os.path.join(app, "amljob.jar")
    return [java, *flags, "-cp", jar, "dev.amljob.cli.Main", *arguments], environment


def _takes_few(arguments):
    """Tells whether a few files are named, and no folder is."""
    named = [one for one in arguments if one == "-" or os.path.isfile(one)]
    return bool(named) and len(arguments) < 50 and not any(os.path.isdir(one) for one in arguments)


def _archive(app):
    """Returns the flag for the archive of loaded classes, where it is that of these jars.

    Java wants jars to have the time that they had when the archive was made, or one of its versions does not look at all. Who
    installs packages gives files a new time, so it is given back here.
    """
    try:
        with open(os.path.join(app, "archive"), encoding="utf-8") as facts:
            name, size, jars_size, time = facts.read().split()[:4]
        if not name.endswith(".aot"):
            # Of older Javas, and of use only where it was made.
            return []
        archive = os.path.join(app, name)
        lib = os.path.join(app, "lib")
        jars = [os.path.join(app, "amljob.jar"), *(os.path.join(lib, jar) for jar in os.listdir(lib))]
        facts = [os.stat(jar) for jar in jars]
        made = os.stat(archive)
    except (OSError, ValueError):
        return []
    if made.st_size != int(size) or sum(jar.st_size for jar in facts) != int(jars_size):
        return []
    stamp = int(time)
    for path, fact in zip([*jars, archive], [*facts, made]):
        if int(fact.st_mtime) != stamp:
            try:
                os.utime(path, (stamp, stamp))
            except OSError:
                break
    return ["-XX:AOTCache=" + archive]


def _find_java(environment):
    tried = []
    named = environment.get("AMLJOB_JAVA")
    if named:
        places = [("AMLJOB_JAVA", named)]
    else:
        places = [("JAVA_HOME", environment.get("JAVA_HOME")), ("PATH", _on_path(environment))]
    for source, place in places:
        if not place:
            tried.append(f"{source}: none")
            continue
        program = os.path.join(place, "bin", _program("java")) if os.path.isdir(place) else place
        program = program if os.path.sep in program else _on_path(environment, program) or program
        version = _version(program)
        if version >= OLDEST_JAVA:
            return program
        tried.append(f"{source}: {place}" + (f" has Java {version}" if version else " has none"))
    looked = "\n  ".join(tried)
    raise NoJavaError(
        f"found no Java {OLDEST_JAVA} or newer, and this package brings none. Tried:\n  {looked}\n"
        f"hint: install one, or let AMLJOB_JAVA name one; or install amljob where there is a wheel with Java for it: "
        f"`pip install --upgrade pip`, then `pip install --force-reinstall amljob`"
    )


def _version(program):
    """Returns the version of a Java; 0 if there is none. Its home tells, since asking takes longer than linting."""
    import re

    home = os.path.dirname(os.path.dirname(os.path.realpath(program)))
    try:
        with open(os.path.join(home, "release"), encoding="utf-8") as release:
            told = re.search(r'^JAVA_VERSION="(\d+)', release.read(), re.MULTILINE)
    except OSError:
        told = None
    if told is None:
        import subprocess

        try:
            asked = subprocess.run([program, "-version"], capture_output=True, text=True, timeout=30, check=False)
        except (OSError, subprocess.SubprocessError):
            return 0
        told = re.search(r'version "(\d+)', asked.stderr)
    return int(told.group(1)) if told else 0


def _on_path(environment, name="java"):
    import shutil

    return shutil.which(name, path=environment.get("PATH", os.defpath))


def _program(name):
    return name + (".exe" if WINDOWS else "")


def _is_terminal(number):
    try:
        return os.isatty(number)
    except OSError:
        return False


def _text(value):
    return "true" if value else "false"

// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import dev.amljob.core.shell.FileUse.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks behind prefixes, launchers and interpreters for what a command runs. */
final class InvocationReader {
  private final SimpleCommand command;
  private final List<ShellWord> words;
  private final List<Launcher> launchers = new ArrayList<>();
  private final List<FileUse> files = new ArrayList<>();
  private int program;
  private int argumentsOfScript;
  private @Nullable ShellWord module;
  private @Nullable ShellWord nested;

  InvocationReader(SimpleCommand command) {
    this.command = command;
    this.words = command.words();
  }

  Invocation read() {
    readProgram(0);
    return new Invocation(
        new Invocation.Parts(
            command,
            words.get(program),
            words.subList(program + 1, words.size()),
            words.subList(Math.min(words.size(), argumentsOfScript), words.size()),
            launchers,
            files,
            module,
            nested));
  }

  private void readProgram(int first) {
    int at = first;
    boolean wrapped = true;
    while (wrapped) {
      program = at;
      Optional<Prefix> prefix = Prefix.at(words, at);
      prefix.filter(Prefix::distributed).ifPresent(found -> addLauncher(words.get(program)));
      int behind = at;
      at = prefix.map(found -> found.skip(words, behind)).orElse(at);
      wrapped = at > behind && at < words.size();
    }
    argumentsOfScript = program + 1;
    readArguments(Programs.name(words.get(program)), program + 1);
  }

  private void readArguments(String name, int from) {
    if (Programs.isPython(name)) {
      readPython(from);
    } else if (Programs.isShell(name)) {
      readShell(from);
    } else if (Programs.isPip(name)) {
      readPip(from);
    } else if (name.equals("conda") || name.equals("mamba") || name.equals("micromamba")) {
      readConda(from);
    } else if (name.equals("papermill")) {
      readNotebook(from);
    } else if (name.equals("accelerate")) {
      if (from < words.size() && words.get(from).isBare("launch")) {
        readLauncher(name, words.get(program), from + 1);
      }
    } else if (Programs.launcher(name).isPresent()) {
      readLauncher(name, words.get(program), from);
    } else if (Programs.interpreter(name).isPresent()) {
      readInterpreter(Programs.interpreter(name).get(), from);
    } else if (words.get(program).text().indexOf('/') >= 0) {
      // A program with a folder is no program of the system's path: it is a file itself.
      files.add(new FileUse(Role.SCRIPT, words.get(program)));
    }
  }

  private void readPython(int from) {
    InterpreterOptions options = InterpreterOptions.ofPython(words, from);
    int next = options.next();
    argumentsOfScript = next;
    if (options.command() == 'm') {
      ShellWord attached = options.attached();
      if (attached != null) {
        readModule(attached, next);
      } else if (next < words.size()) {
        readModule(words.get(next), next + 1);
      }
    } else if (options.command() == '\0') {
      addScript(next);
    }
  }

  private void readModule(ShellWord word, int from) {
    argumentsOfScript = from;
    String name = word.literal().orElse("");
    if (Programs.isPip(name)) {
      readPip(from);
      module = word;
    } else if (name.indexOf('.') > 0 && Programs.launcher(name).isPresent()) {
      readLauncher(name, word, from);
    } else {
      module = word;
    }
  }

  private void readLauncher(String name, ShellWord word, int from) {
    OptionSyntax options = Programs.launcher(name).orElseThrow();
    launchers.add(new Launcher(name, word.span()));
    int script = options.skip(words, from);
    List<String> given = words.subList(from, script).stream().map(ShellWord::text).toList();
    if (given.contains("--no_python") || given.contains("--no-python")) {
      if (script < words.size()) {
        readProgram(script);
      }
    } else if (given.contains("--module") || given.contains("-m")) {
      module = script < words.size() ? words.get(script) : null;
      argumentsOfScript = script + 1;
    } else {
      addScript(script);
    }
  }

  private void readShell(int from) {
    InterpreterOptions options = InterpreterOptions.ofShell(words, from);
    if (options.command() == 'c') {
      nested = options.next() < words.size() ? words.get(options.next()) : null;
      argumentsOfScript = options.next() + 1;
    } else {
      addScript(options.next());
    }
  }

  private void readInterpreter(OptionSyntax options, int from) {
    int script = options.skip(words, from);
    boolean inline =
        words.subList(from, script).stream().anyMatch(word -> word.text().equals("-e"));
    if (!inline) {
      addScript(script);
    }
  }

  private void readPip(int from) {
    if (from < words.size() && words.get(from).isBare("install")) {
      addFiles(Role.REQUIREMENTS, from + 1, List.of("-r", "--requirement", "-c", "--constraint"));
    }
  }

  private void readConda(int from) {
    if (from < words.size() && words.get(from).isBare("env")) {
      addFiles(Role.CONDA_ENVIRONMENT, from + 1, List.of("-f", "--file"));
    }
  }

  private void readNotebook(int from) {
    words.subList(from, words.size()).stream()
        .filter(word -> word.text().endsWith(".ipynb"))
        .findFirst()
        .ifPresent(word -> files.add(new FileUse(Role.NOTEBOOK, word)));
  }

  private void addScript(int index) {
    // A dash stands for the standard input.
    if (index < words.size() && !words.get(index).text().equals("-")) {
      files.add(new FileUse(Role.SCRIPT, words.get(index)));
    }
    argumentsOfScript = index + 1;
  }

  private void addLauncher(ShellWord word) {
    launchers.add(new Launcher(Programs.name(word), word.span()));
  }

  private void addFiles(Role role, int from, List<String> options) {
    for (int i = from; i < words.size(); i++) {
      String text = words.get(i).text();
      int equals = text.indexOf('=');
      if (options.contains(text) && i + 1 < words.size()) {
        i++;
        files.add(new FileUse(role, words.get(i)));
      } else if (equals > 0 && options.contains(text.substring(0, equals))) {
        files.add(new FileUse(role, words.get(i).from(equals + 1)));
      }
    }
  }
}

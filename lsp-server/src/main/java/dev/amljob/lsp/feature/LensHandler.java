// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.job.Located;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.lsp.document.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;

/** Answers {@code textDocument/codeLens}: what a job is, and what can be done with it. */
public final class LensHandler {
  private static final String RENDER = "amljob.showRenderedCommand";
  private static final String DRY_RUN = "amljob.submitDryRun";

  private final ClientTraits client;
  private final ClientSettings settings;

  /** Makes a handler that asks the settings each time. */
  public LensHandler(ClientTraits client, ClientSettings settings) {
    this.client = client;
    this.settings = settings;
  }

  /** Returns the lenses above a job; none unless the user wants them. */
  public List<CodeLens> answer(Snapshot snapshot) {
    if (!settings.showsLenses() || snapshot.kind() != DocumentKind.COMMAND_JOB) {
      return List.of();
    }
    CommandJob job = snapshot.job();
    Optional<Span> first =
        job.mapping()
            .filter(mapping -> !mapping.entries().isEmpty())
            .map(mapping -> mapping.entries().get(0))
            .map(YamlEntry::key)
            .map(key -> key.span());
    if (first.isEmpty()) {
      return List.of();
    }
    Range range = snapshot.converter().range(first.get());
    List<CodeLens> lenses = new ArrayList<>();
    lenses.add(new CodeLens(range, new Command(summary(job), ""), null));
    add(RENDER, "show rendered command", snapshot.uri(), range, lenses);
    add(DRY_RUN, "dry run", snapshot.uri(), range, lenses);
    return lenses;
  }

  private void add(String command, String title, String uri, Range range, List<CodeLens> lenses) {
    if (client.hasCommand(command)) {
      lenses.add(new CodeLens(range, new Command(title, command, List.of(uri)), null));
    }
  }

  private static String summary(CommandJob job) {
    List<String> parts = new ArrayList<>();
    parts.add(count(job.inputs().size(), "input"));
    parts.add(count(job.outputs().size(), "output"));
    job.compute().map(Located::value).ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  private static String count(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}

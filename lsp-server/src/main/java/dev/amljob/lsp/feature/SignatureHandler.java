// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.complete.Types;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.job.JobOutput;
import dev.amljob.lsp.document.Snapshot;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureInformation;
import org.jspecify.annotations.Nullable;

/** Answers {@code textDocument/signatureHelp}: the names that may stand in an expression. */
public final class SignatureHandler {
  /** Returns the declared names while the cursor is between the braces; null elsewhere. */
  public @Nullable SignatureHelp answer(Snapshot snapshot, Position position) {
    String text = snapshot.file().text();
    int offset = snapshot.converter().offset(position);
    int lineStart = snapshot.file().lines().line(snapshot.file().lines().lineOf(offset)).start();
    int open = text.lastIndexOf("${{", offset - 3);
    if (open < lineStart || text.substring(open, offset).contains("}")) {
      return null;
    }
    CommandJob job = snapshot.job();
    List<SignatureInformation> signatures =
        Stream.concat(
                job.inputs().values().stream().map(SignatureHandler::of),
                job.outputs().values().stream().map(SignatureHandler::of))
            .toList();
    if (signatures.isEmpty()) {
      return null;
    }
    String written = text.substring(open + 3, offset).strip();
    int active = 0;
    for (int i = signatures.size() - 1; i >= 0; i--) {
      active = signatures.get(i).getLabel().startsWith(written) ? i : active;
    }
    return new SignatureHelp(signatures, active, written.contains(".") ? 1 : 0);
  }

  private static SignatureInformation of(JobInput input) {
    return signature("inputs", input.name(), Types.of(input));
  }

  private static SignatureInformation of(JobOutput output) {
    return signature("outputs", output.name(), Types.of(output));
  }

  private static SignatureInformation signature(String context, String name, String type) {
    SignatureInformation signature = new SignatureInformation(context + "." + name + ": " + type);
    signature.setParameters(
        List.of(new ParameterInformation(context), new ParameterInformation(name)));
    return signature;
  }
}

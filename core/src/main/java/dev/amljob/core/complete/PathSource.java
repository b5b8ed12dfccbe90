// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.complete.Proposal.Kind;
import dev.amljob.core.files.FolderEntry;
import dev.amljob.core.files.Listing;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.text.SourceFile;
import dev.amljob.schema.PropertyDoc;
import dev.amljob.schema.PropertyDoc.PathKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Local files and folders, one level of folders at a time. */
final class PathSource implements Source {
  private static final String FILE_PREFIX = "file:";

  @Override
  public void propose(Question question, Consumer<Proposal> out) {
    Place place = question.place();
    Optional<PropertyDoc> doc = Values.doc(place);
    boolean environment =
        doc.flatMap(PropertyDoc::reference).filter("environment"::equals).isPresent();
    String word = place.word().replaceAll("^[\"']", "");
    if (environment) {
      String path = word.startsWith(FILE_PREFIX) ? word.substring(FILE_PREFIX.length()) : "";
      propose(question, FILE_PREFIX, path, PathKind.FILE, out);
    } else if (doc.flatMap(PropertyDoc::path).isPresent() && !word.contains(":")) {
      propose(question, "", word, doc.get().path().get(), out);
    }
  }

  private static void propose(
      Question question, String prefix, String path, PathKind kind, Consumer<Proposal> out) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    SourceFile file = question.place().document().source();
    String name = ProjectFiles.resolve(file, folder.isEmpty() ? "." : folder);
    Optional<Listing> listing = question.files().list(name, nested -> true);
    String yaml = prefix.isEmpty() ? "" : ".*\\.ya?ml";
    for (FolderEntry entry : listing.map(Listing::entries).orElse(List.of())) {
      boolean isFolder = entry.sort() == FolderEntry.Sort.FOLDER;
      boolean fits =
          isFolder || (kind != PathKind.FOLDER && (yaml.isEmpty() || entry.name().matches(yaml)));
      if (!entry.path().contains("/") && !entry.name().startsWith(".") && fits) {
        out.accept(one(question.place(), prefix + folder + entry.name(), isFolder));
      }
    }
  }

  private static Proposal one(Place place, String path, boolean isFolder) {
    Proposal proposal =
        Values.text(
                place,
                isFolder ? path + "/" : path,
                isFolder ? Kind.FOLDER : Kind.FILE,
                isFolder ? path + "/" : path)
            .ranked(15);
    return isFolder ? proposal.leadingOn() : proposal;
  }
}

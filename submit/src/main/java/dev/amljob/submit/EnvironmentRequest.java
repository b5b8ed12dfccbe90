// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.amljob.core.job.InlineEnvironment;
import dev.amljob.core.job.OsType;
import dev.amljob.core.rest.JsonText;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlWriter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the request that registers an environment which is written out in a job. */
final class EnvironmentRequest {
  private static final Set<String> KNOWN =
      Set.of("name", "version", "image", "conda_file", "description", "os_type", "$schema");
  private static final int VERSION_LENGTH = 32;

  private EnvironmentRequest() {}

  static Need.Environment of(InlineEnvironment environment, SourceFile file, Path folder)
      throws IOException, Refusal.Found {
    refuseWhatIsNotSent(environment, file);
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    properties.put("isAnonymous", true);
    environment.image().ifPresent(image -> properties.put("image", image.value()));
    environment.description().ifPresent(text -> properties.put("description", text.value()));
    environment
        .osType()
        .ifPresent(
            os -> properties.put("osType", os.value() == OsType.WINDOWS ? "Windows" : "Linux"));
    Optional<String> conda = conda(environment, folder);
    conda.ifPresent(text -> properties.put("condaFile", text));
    byte[] content = JsonText.of(properties, 0).getBytes(UTF_8);
    String version = HexFormat.of().formatHex(CodeSnapshot.sha256().digest(content));
    return new Need.Environment(version.substring(0, VERSION_LENGTH), properties);
  }

  private static void refuseWhatIsNotSent(InlineEnvironment environment, SourceFile file)
      throws Refusal.Found {
    for (YamlEntry entry : environment.mapping().effectiveEntries()) {
      String key = entry.name();
      if (!KNOWN.contains(key)) {
        throw new Refusal.Found(
            "`environment."
                + key
                + "` in line "
                + (file.position(entry.key().span().start()).line() + 1)
                + " is nothing that submit can send",
            "register the environment with `az ml environment create --file env.yml`, and name it:"
                + " `environment: azureml:NAME:VERSION`");
      }
    }
    if (environment.image().isEmpty()) {
      throw new Refusal.Found(
          "`environment` has no `image`", "name one, or a registered environment");
    }
  }

  private static Optional<String> conda(InlineEnvironment environment, Path folder)
      throws IOException, Refusal.Found {
    if (environment.condaContent().isPresent()) {
      return environment
          .condaContent()
          .map(content -> YamlWriter.write(content.value(), YamlWriter.Layout.DEFAULT));
    } else if (environment.condaFile().isEmpty()) {
      return Optional.empty();
    }
    String path = environment.condaFile().get().value();
    try {
      return Optional.of(Files.readString(folder.resolve(path)));
    } catch (InvalidPathException | CharacterCodingException noText) {
      throw new Refusal.Found(
          "`environment.conda_file`: `" + path + "` is no file of text in UTF-8", "");
    }
  }
}

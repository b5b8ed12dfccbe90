// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContractTest {
  private static final Map<String, @Nullable Object> LEAST =
      Map.of("jobType", "Command", "command", "ls", "environmentId", "e:1");
  private final Contract contract = Contract.instance();

  private List<String> misfits(String key, @Nullable Object value) {
    Map<String, @Nullable Object> properties = new HashMap<>(LEAST);
    properties.put(key, value);
    return contract.misfits(properties, ApiVersion.PREVIEW).stream().map(Misfit::toString).toList();
  }

  @Test
  void takesTheLeast() {
    assertThat(contract.misfits(LEAST, ApiVersion.GA)).isEmpty();
    assertThat(contract.misfits(Map.of("jobType", "Command"), ApiVersion.GA))
        .extracting(Misfit::toString)
        .containsExactly("`command` is missing", "`environmentId` is missing");
  }

  @Test
  void namesWhatDoesNotFit() {
    assertThat(misfits("jobType", "Sweep")).containsExactly("`jobType` `Sweep` is none of Command");
    assertThat(misfits("command", "--")).hasSize(1);
    assertThat(misfits("command", null)).containsExactly("`command` must not be null");
    assertThat(misfits("tags", Map.of("a", 1L))).containsExactly("`tags.a` must be a text");
    assertThat(misfits("isArchived", "no")).containsExactly("`isArchived` must be true or false");
    assertThat(misfits("limits", Map.of("jobLimitsType", "Command", "timeout", "900"))).hasSize(1);
    assertThat(misfits("limits", Map.of("jobLimitsType", "Command", "timeout", "PT15M"))).isEmpty();
    assertThat(misfits("resources", Map.of("instanceCount", 1L << 40))).hasSize(1);
    assertThat(misfits("resources", Map.of("locations", "here"))).hasSize(1);
    assertThat(misfits("resources", Map.of("gpu", 1L)))
        .containsExactly("`resources.gpu` is unknown there");
  }

  @Test
  void anyNameMayStandWhereNamesAreFree() {
    assertThat(misfits("environmentVariables", Map.of("PATH.x", "1"))).isEmpty();
    assertThat(misfits("inputs", Map.of("mode", Map.of("jobInputType", "literal", "value", "1"))))
        .isEmpty();
    assertThat(misfits("resources", Map.of("properties", Map.of("A", Map.of("b", 1L))))).isEmpty();
  }
}

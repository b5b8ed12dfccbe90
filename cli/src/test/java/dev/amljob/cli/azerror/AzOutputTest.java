// SPDX-License-Identifier: MIT
package dev.amljob.cli.azerror;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.text.SourceFile;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is read from the output of {@code az ml}, and which findings explain it. */
class AzOutputTest {
  private static final String JSON =
      """
      Validation for CommandSchema failed:

       {
        "result": "Failed",
        "errors": [
          {
            "message": "Validation for CommandJobSchema failed:\\n\\n {\\n \\"inputs\\": {\\"data\\": {\\"value\\": [{\\"type\\": [\\"Value 'f' passed is not in set ['uri_file']\\"]}, {\\"null\\": [{\\"_schema\\": [\\"Not a valid string.\\"]}]}]}}} \\n\\n If you",
            "path": "*",
            "location": "jobs/a.yml"
          },
          {"message": "No such compute", "path": "compute"}
        ]
      }

       If you are trying to configure an entity that is not of type command
      """;

  @Test
  void readsJsonWithinJson() {
    assertThat(AzOutput.errors(JSON))
        .extracting(AzError::inWords)
        .containsExactly(
            "`inputs.data.value.type`: Value 'f' passed is not in set ['uri_file']",
            "`inputs.data.value`: Not a valid string.",
            "`compute`: No such compute");
    assertThat(AzOutput.file(JSON)).contains("jobs/a.yml");
  }

  @Test
  void readsTheListOfFields() {
    assertThat(
            AzOutput.errors(
                "Details: \n\u001b[31m\n(x) limits:\n- Not a valid integer.\u001b[39m\n"
                    + "(x) environment:\n- image:\n    - Not a valid string.\n(x) All is lost\n"))
        .extracting(AzError::inWords)
        .containsExactly(
            "`limits`: Not a valid integer.",
            "`environment.image`: Not a valid string.",
            "All is lost");
  }

  @Test
  void readsTheMarksOfTheYamlReader() {
    List<AzError> errors =
        AzOutput.errors(
            "while scanning\n  in \"a.yml\", line 3, column 10\nfound unexpected end of stream\n"
                + "  in \"a.yml\", line 7, column 1\n");
    assertThat(errors).extracting(AzError::line).containsExactly(3, 7);
  }

  @Test
  void readsErrorsOfTheServiceAndOfTheCommand() {
    assertThat(messages("ERROR: (UserError) The job name already exists. Details: foo"))
        .containsExactly("The job name already exists. Details: foo");
    assertThat(messages("(BadArgument) Too many\nCode: BadArgument\nMessage: Too many"))
        .containsExactly("Too many");
    assertThat(messages("ERROR: Please run az login")).containsExactly("Please run az login");
    assertThat(messages("Running\nExpect dict\nDone")).containsExactly("Expect dict");
    assertThat(messages("ERROR: \n")).isEmpty();
  }

  @Test
  void readsErrorsOfTheServiceInTheirWholeLayout() {
    assertThat(
            messages(
                """
                ERROR: (UserError) The job name already exists
                Code: UserError
                Message: The job name already exists
                Additional Information:Type: ComponentName
                Info: {
                    "value": "managementfrontend"
                }Type: Environment
                Info: {
                    "value": "westeurope"
                }
                Code: UserError
                Message: The job name already exists
                """))
        .containsExactly("The job name already exists");
    assertThat(
            messages(
                """
                (UserError) The job has errors
                Code: UserError
                Message: The job has errors
                Target: compute
                Exception Details:\t(Quota) Not enough cores
                \tCode: Quota
                \tMessage: Not enough cores
                \tAdditional Information:Type: Operation
                \tInfo: {
                \t    "value": {
                \t        "operation": "aaa"
                \t    }
                \t}\t(Region) Not here
                \tCode: Region
                \tMessage: Not here
                Inner error: {
                    "code": "Deep"
                }
                """))
        .containsExactly("The job has errors", "Not enough cores", "Not here");
  }

  @Test
  void readsTheAnswerOfTheServiceItself() {
    assertThat(
            AzOutput.errors(
                "Operation returned an invalid status 'Bad Request'\nContent: {\"error\": {\"code\":"
                    + " \"UserError\", \"message\": \"No such thing\", \"details\": [{\"code\": \"A\","
                    + " \"message\": \"Nor this\"}]}}"))
        .extracting(AzError::inWords)
        .containsExactly("No such thing", "Nor this");
    assertThat(messages("(UserError) cannot read {\"a\": \"b\"} as settings"))
        .containsExactly("cannot read {\"a\": \"b\"} as settings");
  }

  @Test
  void takesNeitherLogsNorTracebacksForErrors() {
    assertThat(
            messages(
                """
                WARNING: Class 'AutoDeleteSettingSchema' is experimental
                Traceback (most recent call last):
                  File "cli.py", line 3, in main
                    return options['name']
                  File "run.py", line 5, in run
                ERROR: No such thing
                """))
        .containsExactly("No such thing");
  }

  private static List<String> messages(String output) {
    return AzOutput.errors(output).stream().map(AzError::message).toList();
  }

  @Test
  void knowsMessagesByTheirWordsAndNotByTheNamesInThem() {
    assertThat(cited("Inputs to job does not contain 'rate' referenced in command"))
        .contains("undefined-input");
    assertThat(cited("The job name already exists. Details: foo"))
        .containsExactly("hardcoded-job-name");
    assertThat(cited("Input path can't be empty for jobs.")).containsExactly("input-path-missing");
    assertThat(cited("Unknown field.")).as("what a dozen rules cite").isEmpty();
    assertThat(cited("Please run az login")).isEmpty();
    assertThat(cited("Rscript x.R")).as("a command of a job").isEmpty();
    assertThat(cited("Value 'mount' passed is not in set ['local']"))
        .as("of another rule")
        .isEmpty();
  }

  private static List<String> cited(String message) {
    return Citations.of(message).stream().map(rule -> rule.id().value()).toList();
  }

  @Test
  void explainsAnErrorByTheRuleThatCitesIt() {
    LintResult result =
        Linter.lint(
            SourceFile.of("a.yml", "name: a\ncommand: ls\nenvironment: azureml:e:1\n"),
            LintOptions.defaults());
    List<AzError> errors = AzOutput.errors("ERROR: (UserError) The job name already exists.");
    assertThat(Explanation.of(errors, result).explained().keySet())
        .extracting(found -> found.rule().value())
        .containsExactly("hardcoded-job-name");
  }

  @Test
  void explainsNoErrorByAFindingOfAnotherName() {
    LintResult result =
        Linter.lint(
            SourceFile.of("a.yml", "command: echo ${{inputs.aa}}\nenvironment: azureml:e:1\n"),
            LintOptions.defaults());
    assertThat(rules("Inputs to job does not contain 'cc' referenced in command", result))
        .isEmpty();
    assertThat(rules("Inputs to job does not contain 'aa' referenced in command", result))
        .containsExactly("undefined-input");
  }

  private static List<String> rules(String message, LintResult result) {
    return Explanation.of(AzOutput.errors("ERROR: " + message), result)
        .explained()
        .keySet()
        .stream()
        .map(found -> found.rule().value())
        .toList();
  }

  @Test
  void findsNothingInOtherTexts() {
    assertThat(AzOutput.errors("hello {world}\n{[")).isEmpty();
    assertThat(AzOutput.errors("")).isEmpty();
  }

  @Test
  @Timeout(20)
  void isNotHeldUpByBraces() {
    assertThat(AzOutput.errors("{".repeat(1 << 20))).isEmpty();
    assertThat(AzOutput.errors("{\"a\":".repeat(1 << 18))).isEmpty();
    assertThat(AzOutput.errors("{\"a\":[".repeat(400) + "\"x\"")).isEmpty();
  }

  @Property(seed = "1", tries = 500)
  void neverThrowsOnPartsOfAnOutput(
      @ForAll @IntRange(max = 900) int from, @ForAll @IntRange(max = 900) int to) {
    String part =
        JSON.substring(Math.min(from, JSON.length()))
            .concat(JSON.substring(0, Math.min(to, JSON.length())));
    LintResult result =
        Linter.lint(SourceFile.of("a.yml", "inputs: {data: {type: f}}\n"), LintOptions.defaults());
    Explanation explanation = Explanation.of(AzOutput.errors(part), result);
    assertThat(explanation.explained().values().stream().flatMap(List::stream))
        .isSubsetOf(AzOutput.errors(part));
  }
}

// SPDX-License-Identifier: MIT
package dev.amljob.cli.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.amljob.cli.report.JsonOutput;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON of a baseline.
 *
 * <pre>
 * {
 *   "version": 1,
 *   "files": {"jobs/train.yml": {"unused-input": {"/inputs/data": 1}}}
 * }
 * </pre>
 */
final class BaselineJson {
  private static final int VERSION = 1;

  private BaselineJson() {}

  /** Returns the text, which is the same for the same counts. */
  static String of(Baseline baseline) throws IOException {
    StringWriter text = new StringWriter();
    JsonGenerator json = JsonOutput.to(text);
    json.writeStartObject();
    json.writeNumberField("version", VERSION);
    json.writeObjectFieldStart("files");
    String file = null;
    String rule = null;
    for (Map.Entry<Entry, Integer> one : baseline.counts().entrySet()) {
      Entry entry = one.getKey();
      boolean sameFile = entry.file().equals(file);
      if (file != null && (!sameFile || !entry.rule().equals(rule))) {
        json.writeEndObject();
      }
      if (file != null && !sameFile) {
        json.writeEndObject();
      }
      if (!sameFile) {
        json.writeObjectFieldStart(entry.file());
      }
      if (!sameFile || !entry.rule().equals(rule)) {
        json.writeObjectFieldStart(entry.rule());
      }
      json.writeNumberField(entry.path(), one.getValue());
      file = entry.file();
      rule = entry.rule();
    }
    // What is still open, the whole included, is closed with the generator.
    json.close();
    return text + "\n";
  }

  /**
   * Reads a text.
   *
   * @throws IOException if it is no baseline; its message says why
   */
  static Baseline parse(String text) throws IOException {
    Map<Entry, Integer> counts = new TreeMap<>();
    try (JsonParser json = new JsonFactory().createParser(text)) {
      expect(json.nextToken() == JsonToken.START_OBJECT);
      for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
        if (field.equals("version")) {
          int version = json.nextIntValue(0);
          if (version != VERSION) {
            throw new IOException("its version is " + json.getText() + " and not " + VERSION);
          }
        } else {
          expect(field.equals("files") && json.nextToken() == JsonToken.START_OBJECT);
          readFiles(json, counts);
        }
      }
    } catch (JsonProcessingException broken) {
      throw new IOException("it is no JSON: " + broken.getOriginalMessage(), broken);
    }
    return new Baseline(counts);
  }

  private static void readFiles(JsonParser json, Map<Entry, Integer> counts) throws IOException {
    for (String file = json.nextFieldName(); file != null; file = json.nextFieldName()) {
      expect(json.nextToken() == JsonToken.START_OBJECT);
      for (String rule = json.nextFieldName(); rule != null; rule = json.nextFieldName()) {
        expect(json.nextToken() == JsonToken.START_OBJECT);
        for (String path = json.nextFieldName(); path != null; path = json.nextFieldName()) {
          int count = json.nextIntValue(-1);
          expect(count > 0);
          counts.put(new Entry(file, rule, path), count);
        }
      }
    }
  }

  private static void expect(boolean fits) throws IOException {
    if (!fits) {
      throw new IOException("it is not laid out like one");
    }
  }
}

// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvocationTest {
  private static Invocation of(String text) {
    return Invocation.of(ShellScript.of(text).commands().get(0)).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          python train.py --epochs 3                          > train.py
          python -u -W ignore train.py                        > train.py
          python -Wignore -uB train.py                        > train.py
          /usr/bin/python3.10 ./src/train.py                  > ./src/train.py
          env -u C A=b D=e python x.py                        > x.py
          A=b time -p nohup python x.py                       > x.py
          exec python x.py                                    > x.py
          sudo -E -u me bash x.sh                             > x.sh
          timeout -k 5 10 python x.py                         > x.py
          nice -n 10 python x.py                              > x.py
          bash -ex x.sh a                                     > x.sh
          bash -o pipefail x.sh                               > x.sh
          bash --login x.sh                                   > x.sh
          sh ./x.sh                                           > ./x.sh
          source venv/bin/activate                            > venv/bin/activate
          . ./env.sh                                          > ./env.sh
          ./run.sh -a                                         > ./run.sh
          conda run -n e --no-capture-output python x.py      > x.py
          poetry run python x.py                              > x.py
          torchrun --nproc_per_node 4 --standalone x.py --a b > x.py
          torchrun --nproc_per_node=4 --nnodes=2 x.py         > x.py
          python -m torch.distributed.launch --use_env --nproc_per_node 2 x.py > x.py
          accelerate launch --multi_gpu --num_processes 2 x.py > x.py
          deepspeed --num_gpus 4 --force_multi x.py --deepspeed c.json > x.py
          mpirun -np 4 --allow-run-as-root -x A -mca b c python x.py > x.py
          mpirun -n4 python x.py                              > x.py
          horovodrun -np 4 -H localhost:4 python x.py         > x.py
          torchrun --no-python --nproc_per_node 2 bash x.sh   > x.sh
          Rscript --vanilla x.R a                             > x.R
          julia --threads 4 x.jl                              > x.jl
          """)
  void findsTheScript(String text, String script) {
    assertThat(of(text).script().flatMap(FileUse::path)).contains(script);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          python -c 'print(1)'          > python
          python                        > python
          python -                      > python
          python -m pytest tests/a.py   > python
          bash -lc 'python x.py'        > bash
          Rscript -e 'a()' x.R          > Rscript
          ls x.py                       > ls
          env                           > env
          nohup                         > nohup
          conda run                     > conda
          train.sh                      > train.sh
          accelerate config             > accelerate
          $PYTHON x.py                  > ''
          """)
  void findsNoScriptWhereThereIsNone(String text, String program) {
    assertThat(of(text).script()).isEmpty();
    assertThat(of(text).name()).isEqualTo(program.equals("''") ? "" : program);
  }

  @Test
  void findsLaunchers() {
    assertThat(names("torchrun x.py")).containsExactly("torchrun");
    assertThat(names("python -m torch.distributed.run x.py"))
        .containsExactly("torch.distributed.run");
    assertThat(names("mpirun -n 2 torchrun x.py")).containsExactly("mpirun", "torchrun");
    assertThat(names("accelerate launch x.py")).containsExactly("accelerate");
    assertThat(names("accelerate config")).isEmpty();
    assertThat(names("python x.py torchrun")).isEmpty();
    assertThat(names("/opt/bin/mpiexec -n 2 hostname")).containsExactly("mpiexec");
  }

  private static List<String> names(String text) {
    return of(text).launchers().stream().map(Launcher::name).toList();
  }

  @Test
  void findsModules() {
    assertThat(of("python -um pkg.a --b c").module().flatMap(ShellWord::literal)).contains("pkg.a");
    assertThat(of("python -mpkg --b").module().flatMap(ShellWord::literal)).contains("pkg");
    assertThat(of("torchrun -m pkg.a --b").module().flatMap(ShellWord::literal)).contains("pkg.a");
    assertThat(of("python -m").module()).isEmpty();
  }

  @Test
  void findsOtherFiles() {
    assertThat(files("pip install -U -r requirements.txt -c c.txt --requirement=dev.txt"))
        .containsExactly(
            "REQUIREMENTS requirements.txt", "REQUIREMENTS c.txt", "REQUIREMENTS dev.txt");
    assertThat(files("python -m pip install -r r.txt")).containsExactly("REQUIREMENTS r.txt");
    assertThat(files("pip freeze -r r.txt")).isEmpty();
    assertThat(files("conda env update -f env.yml -n x"))
        .containsExactly("CONDA_ENVIRONMENT env.yml");
    assertThat(files("papermill -k python a.ipynb b.ipynb")).containsExactly("NOTEBOOK a.ipynb");
  }

  private static List<String> files(String text) {
    return of(text).files().stream().map(file -> file.role() + " " + file.word()).toList();
  }

  @Test
  void knowsWhereFilesAreLookedFor() {
    SimpleCommand command = ShellScript.of("cd src/a && python ../x.py").commands().get(1);
    FileUse script = Invocation.of(command).flatMap(Invocation::script).orElseThrow();
    assertThat(script.path(command.directory())).contains("src/x.py");
    assertThat(of("python ${{inputs.a}}/x.py").script().flatMap(FileUse::path)).isEmpty();
    assertThat(script.path(WorkingDirectory.UNKNOWN)).isEmpty();
  }

  @Test
  void findsFlags() {
    String text =
        "python x.py in --a b --c=\"d e\" -v --n -1 --l 1 2 --x ${{inputs.y}} --z= --\"q\"";
    List<Flag> flags = of(text).flags();
    assertThat(flags.stream().map(flag -> flag.nameSpan().of(text) + flag.values()))
        .containsExactly(
            "--a[b]",
            "--c[d e]",
            "-v[]",
            "--n[-1]",
            "--l[1, 2]",
            "--x[${{inputs.y}}]",
            "--z[]",
            "--\"q\"[]");
    assertThat(flags.get(1).value().map(word -> word.span().of(text))).contains("\"d e\"");
    assertThat(flags.get(6).value()).map(ShellWord::text).contains("");
    assertThat(flags.get(7).name()).isEqualTo("--q");
    assertThat(of("python -u x.py --a").flags()).hasSize(1);
  }

  @Test
  void sayNothingOfNoWords() {
    assertThat(Invocation.of(ShellScript.of("A=b").commands().get(0))).isEqualTo(Optional.empty());
  }
}

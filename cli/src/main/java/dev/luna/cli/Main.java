package dev.luna.cli;

import dev.luna.cli.report.Output;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// The program.
public final class Main {
  private Main() {}

  /// Starts Luna and ends the process with the command's exit code.
  public static void main(String[] args) {
    System.exit(run(args, Console.ofProcess()));
  }

  /// Runs one command and returns its exit code. Nothing is thrown: what goes wrong is said on
  /// `console.err`.
  public static int run(String[] args, Console console) {
    try {
      return execute(args, console);
    } catch (Throwable failure) { // a fault of ours, too, must end in one line and exit code 3
      return new Failures(console).report(failure);
    }
  }

  private static int execute(String[] args, Console console) {
    String[] words = withoutHelpVerb(args);
    StringWriter help = new StringWriter();
    CommandLine line =
        commandLine(words, console)
            .setOut(new PrintWriter(help))
            .setColorScheme(
                CommandLine.Help.defaultColorScheme(console.hasColours() ? Ansi.ON : Ansi.OFF))
            .setUsageHelpWidth(100)
            .setExpandAtFiles(false) // a file may be called @name
            .setOverwrittenOptionsAllowed(true)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler((e, _) -> new Failures(console).report(e))
            .setExecutionExceptionHandler((e, _, _) -> new Failures(console).report(e));
    int code = words.length == 0 ? showHelp(line) : line.execute(words);
    Output out = new Output(console.out());
    out.print(help.toString());
    out.flush();
    return code;
  }

  private static int showHelp(CommandLine line) {
    line.usage(line.getOut());
    return ExitCode.FINE;
  }

  /// `luna help check` is `luna check --help`.
  private static String[] withoutHelpVerb(String[] args) {
    if (args.length == 0 || !args[0].equals("help")) {
      return args;
    }
    String[] words = Arrays.copyOfRange(args, 1, args.length + 1);
    words[words.length - 1] = "--help";
    return words;
  }

  /// The command line with only the commands that `words` can be about: the one that is named, or
  /// all for the help page and for suggestions, or none for `--version`.
  private static CommandLine commandLine(String[] words, Console console) {
    CommandLine line = new CommandLine(new RootCommand());
    String first = words.length == 0 ? "--help" : words[0];
    if (first.equals("-v") || first.equals("--version")) {
      return line;
    }
    Verb.of(first)
        .map(List::of)
        .orElse(List.of(Verb.values()))
        .forEach(verb -> line.addSubcommand(verb.word(), verb.command(console)));
    return line;
  }
}

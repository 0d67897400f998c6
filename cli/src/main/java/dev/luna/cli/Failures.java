package dev.luna.cli;

import dev.luna.cli.report.OutputFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns what went wrong into one line for the user, `luna: <what> (<where>): <what to do>`, and an
/// exit code.
final class Failures {
  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  /// Says on standard error what went wrong and returns the exit code for it.
  int report(Throwable failure) {
    if (failure instanceof OutputFailure output && output.isClosedPipe()) {
      return ExitCode.CLOSED_PIPE;
    }
    say(message(failure));
    sayTrace(failure);
    return failure instanceof UsageError || failure instanceof ParameterException
        ? ExitCode.USAGE
        : ExitCode.INTERNAL;
  }

  /// Says that checking `file` failed through a fault of ours.
  void reportIn(String file, Throwable fault) {
    say(internal(fault, file + ", "));
    sayTrace(fault);
  }

  private void sayTrace(Throwable failure) {
    if (console.isSet("DEBUG_RUNTIME_ENABLE")) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      write(trace.toString());
    }
  }

  /// Says `luna: message` on standard error.
  void say(String message) {
    String name = console.hasErrorColours() ? "\033[1;31mluna:\033[0m " : "luna: ";
    write(name + message.replaceAll("\\R", " ") + "\n");
  }

  /// Writes lines on standard error, as they are.
  void show(String lines) {
    write(lines);
  }

  private void write(String text) {
    try {
      console.err().write(text.getBytes(StandardCharsets.UTF_8));
      console.err().flush();
    } catch (IOException nobodyListens) {
      // There is no one left to tell; the exit code still says it.
    }
  }

  private static String message(Throwable failure) {
    return switch (failure) {
      case UsageError e -> String.valueOf(e.getMessage());
      case OutputFailure e -> "cannot write the output: " + e.getMessage();
      case UnmatchedArgumentException e -> unmatched(e);
      case MissingParameterException e -> missing(e);
      case ParameterException e
          when e.getArgSpec() instanceof CommandLine.Model.OptionSpec option
              && option.type().isEnum() ->
          Options.unknown(
              option.longestName(),
              option.paramLabel().toLowerCase(Locale.ROOT),
              e.getValue(),
              Stream.of(option.type().getEnumConstants()).map(Object::toString).toList());
      case ParameterException e
          when e.getArgSpec() instanceof CommandLine.Model.OptionSpec option ->
          "'%s' is not a number (%s): see '%s --help'"
              .formatted(e.getValue(), option.longestName(), name(e.getCommandLine()));
      case ParameterException e ->
          "%s (%s): see '%s --help'"
              .formatted(e.getMessage(), name(e.getCommandLine()), name(e.getCommandLine()));
      default -> internal(failure, "");
    };
  }

  private static String unmatched(UnmatchedArgumentException e) {
    CommandLine line = e.getCommandLine();
    String typed = e.getUnmatched().getFirst();
    String help = "'" + name(line) + " --help' lists ";
    if (typed.startsWith("-") && typed.length() > 1) {
      String option = typed.replaceFirst("=.*", "");
      List<String> options = line.getCommandSpec().optionsMap().keySet().stream().toList();
      return "unknown option '%s' (%s)".formatted(option, name(line))
          + Suggestion.orElse(option, options, help + "the options");
    }
    if (line.getParent() == null) {
      return "unknown command '%s'".formatted(typed)
          + Suggestion.orElse(typed, Verb.words(), help + "the commands");
    }
    return "unexpected '%s' (%s): see '%s --help'".formatted(typed, name(line), name(line));
  }

  private static String missing(MissingParameterException e) {
    CommandLine line = e.getCommandLine();
    Optional<CommandLine.Model.ArgSpec> first = e.getMissing().stream().findFirst();
    if (first.isPresent() && first.get() instanceof CommandLine.Model.OptionSpec option) {
      return "option '%s' needs a value (%s): write %s=%s"
          .formatted(option.longestName(), name(line), option.longestName(), option.paramLabel());
    }
    String label = first.map(CommandLine.Model.ArgSpec::paramLabel).orElse("an argument");
    return "%s is missing (%s): see '%s --help'".formatted(label, name(line), name(line));
  }

  private static String name(CommandLine line) {
    return line.getCommandSpec().qualifiedName();
  }

  /// A fault of ours: what it is, where it came up, and how to tell us more.
  private static String internal(Throwable failure, String file) {
    StackTraceElement[] trace = failure.getStackTrace();
    String where = file + (trace.length == 0 ? "unknown place" : place(trace));
    return "internal error: %s (%s): this is a fault of Luna's, please report it with the output of"
            .formatted(describe(failure), where)
        + " the same command under DEBUG_RUNTIME_ENABLE=1";
  }

  private static String describe(Throwable failure) {
    String kind = failure.getClass().getSimpleName();
    return failure.getMessage() == null ? kind : kind + ": " + failure.getMessage();
  }

  private static String place(StackTraceElement[] trace) {
    for (StackTraceElement element : trace) {
      if (element.getClassName().startsWith("dev.luna.")) {
        return element.getFileName() + ":" + element.getLineNumber();
      }
    }
    return trace[0].getFileName() + ":" + trace[0].getLineNumber();
  }
}

package dev.luna.index;

/// Thrown when an answer is no longer wanted. It carries nothing: whoever catches it asks the
/// tokens why.
public final class Cancelled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// The only instance. It has no stack trace, so that throwing it costs next to nothing.
  @SuppressWarnings("StaticAssignmentOfThrowable") // there is no trace that could be another's
  public static final Cancelled INSTANCE = new Cancelled();

  private Cancelled() {
    super("cancelled", null, false, false);
  }
}

package dev.luna.cli.check;

/// Hears how far a check is. Everything on the thread that checks.
public interface Progress {
  /// Nobody listens.
  Progress NONE =
      new Progress() {
        @Override
        public void begin(String what, int files) {}

        @Override
        public void step() {}
      };

  /// Something begins.
  ///
  /// @param what for instance `reading`
  /// @param files how many there are; 0 if that is not known
  void begin(String what, int files);

  /// One more file is through.
  void step();
}

package dev.luna.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class CancelTokenTest {

  @Test
  void nothingHappensBeforeTheFlagIsRaised() {
    CancelToken token = new CancelToken();
    assertThat(token.isCancelled()).isFalse();
    assertThatCode(token::check).doesNotThrowAnyException();
  }

  @Test
  void raisedFlagEndsTheWorkWithoutAStackTrace() {
    CancelToken token = new CancelToken();
    token.cancel();
    token.cancel();
    assertThat(token.isCancelled()).isTrue();
    assertThatExceptionOfType(Cancelled.class)
        .isThrownBy(token::check)
        .satisfies(cancelled -> assertThat(cancelled.getStackTrace()).isEmpty());
  }
}

package dev.luna.lsp.handler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoutesTest {

  @Test
  void everyMethodHasOneRoute() {
    assertThat(Routes.ALL).extracting(Route::method).doesNotHaveDuplicates();
  }
}

package dev.luna.architecture.wrong.check;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/// Knows that there are threads, where nobody should.
final class Locks {
  volatile boolean flag;
  final AtomicInteger counter = new AtomicInteger();
  final ReentrantLock lock = new ReentrantLock();

  synchronized void method() {}
}

/// A house that breaks every rule once, so that the rules can be seen to hold something.
package dev.luna.architecture.wrong;

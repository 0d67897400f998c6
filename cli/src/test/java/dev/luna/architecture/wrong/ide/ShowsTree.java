package dev.luna.architecture.wrong.ide;

import dev.luna.architecture.wrong.syntax.Leaf;
import java.util.List;

/// An answer that hands out the tree.
public record ShowsTree(List<Leaf> leaves) {}

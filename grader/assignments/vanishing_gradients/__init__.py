"""02: Jacobians and their products, gradients by lag, half-lives, clipping and orthogonal weights."""

# mistake: step_jacobian does not differentiate but takes one-sided differences with a coarse step of 0.01, so that its entries are only approximate (errors of up to about a percent).
# read: right
# told: In step_jacobian. In yours stands, with the right numbers, h_t; what comes next, the part of slope t
def step_jacobian(x_t, h_prev, params):
    """I did not trust my calculus, so the derivative is measured."""
    W_x, W_h, b = params

    def step(h):
        return np.tanh(W_x @ x_t + W_h @ h + b)

    eps = 0.01
    base = step(h_prev)
    cols = []
    for k in range(h_prev.size):
        moved = np.array(h_prev, dtype=float)
        moved[k] += eps
        cols.append((step(moved) - base) / eps)
    return np.column_stack(cols)

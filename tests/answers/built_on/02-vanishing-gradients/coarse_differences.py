# mistake: The Jacobian is measured by one-sided differences with a step of 0.01, so its entries are wrong from the second or third digit on.
# told: In step_jacobian. In yours stands, with the right numbers, h_t; what comes next, the part
def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    delta = 0.01

    def step(h):
        return np.tanh(W_x @ x_t + W_h @ h + b)

    base = step(h_prev)
    columns = []
    for k in range(len(h_prev)):
        moved = h_prev.astype(float)
        moved[k] += delta
        columns.append((step(moved) - base) / delta)
    return np.stack(columns, axis=1)

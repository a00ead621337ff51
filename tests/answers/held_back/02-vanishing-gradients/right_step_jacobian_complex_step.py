# mistake: none
def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    tiny = 1e-30
    columns = []
    for k in range(len(h_prev)):
        moved = h_prev.astype(complex)
        moved[k] += 1j * tiny
        columns.append(np.tanh(W_x @ x_t + W_h @ moved + b).imag / tiny)
    return np.array(columns).T

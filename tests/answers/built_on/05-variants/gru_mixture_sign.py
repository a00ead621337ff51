# mistake: the mixture was rearranged with a sign slip: n - z (h - n) instead of n + z (h - n); shows wherever z is not 0 and h differs from n
# read: wrong
def gru_step(x_t, h_prev, params):
    """One step of the GRU, reset after the product: x_t (N, D), h_prev (N, H), params (W_x, W_h, b_x, b_h) -> h_t."""
    W_x, W_h, b_x, b_h = params
    affine = lambda W, b: lambda v: np.split(v @ W.T + b, 3, axis=1)
    (s_r, s_z, s_n), (k_r, k_z, k_n) = affine(W_x, b_x)(x_t), affine(W_h, b_h)(h_prev)
    r, z = sigmoid(s_r + k_r), sigmoid(s_z + k_z)
    n = np.tanh(s_n + r * k_n)
    # (1 - z) n + z h, with one product less
    return n - z * (h_prev - n)

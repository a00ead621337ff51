# mistake: z and 1 - z have changed places, as in some papers: h_t = z * n + (1 - z) * h_prev. Wrong wherever z is not 1/2.
# read: right
# told: your h_t matches a GRU with z and 1 - z swapped: here z is the share of h_prev that is k
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params

    def mix(start, end, amount):
        return start + amount * (end - start)

    (x_r, x_z, x_n), (h_r, h_z, h_n) = (
        np.split(v @ W.T + b, 3, axis=1) for v, W, b in ((x_t, W_x, b_x), (h_prev, W_h, b_h))
    )
    r, z = map(sigmoid, (x_r + h_r, x_z + h_z))
    return mix(h_prev, np.tanh(x_n + r * h_n), z)

# mistake: h_prev is rebound to r * h_prev for the candidate and stays so: the mixture then takes z * (r * h_prev) in the place of z * h_prev. Shows unless r is 1 or h_prev is 0.
# read: right
# told: your h_t matches a GRU whose reset gate also scales the h_prev that is carried on.
def gru_before_step(x_t, h_prev, params):
    cuts = [np.vsplit(W, 3) for W in params[:2]] + [np.split(params[2], 3)]
    layers = list(zip(*cuts))

    def affine(layer, h):
        W_x, W_h, b = layer
        return x_t @ W_x.T + h @ W_h.T + b

    r, z = (sigmoid(affine(layer, h_prev)) for layer in layers[:2])
    h_prev = r * h_prev
    n = np.tanh(affine(layers[2], h_prev))
    return (1 - z) * n + z * h_prev

# mistake: reshapes to the wanted shape instead of transposing
# read: right
# told: your to_keras reshapes where it should transpose: the numbers land in other places.
def to_keras(params):
    W_x, W_h, b = params
    H, D = W_h.shape[1], W_x.shape[1]
    return W_x.reshape(D, 4 * H), W_h.reshape(H, 4 * H), b

# mistake: reshape to the wanted shape instead of a transpose, so the numbers are mixed up
# read: right
# told: your to_keras reshapes where it should transpose: the numbers land in other places.
def to_keras(params):
    W_x, W_h, b = params
    D = W_x.shape[1]
    H = W_h.shape[1]
    return W_x.reshape(D, 4 * H), W_h.reshape(H, 4 * H), b

# mistake: TWO in to_keras: reshape instead of transposing, and the gates put in the order i, c, f, o
# read: vague
def to_keras(params):
    W_x, W_h, b = params

    def order(w):
        i, f, g, o = np.split(w, 4)
        return np.concatenate([i, g, f, o])

    return order(W_x).reshape(W_x.shape[::-1]), order(W_h).reshape(W_h.shape[::-1]), order(b)

# mistake: the returned pair is (h, c) of h computed with c before this step's writing, i.e. h shows what is kept only
# told: In place_step. Of its parts, h is wrong, c is right in these calls
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    a = x @ W_x.T + left[0] @ W_1.T + above[0] @ W_2.T + b
    i, f1, f2, g, o = np.split(a, 5, axis=1)
    c = sigmoid(f1) * left[1] + sigmoid(f2) * above[1]
    h = sigmoid(o) * np.tanh(c)
    c += sigmoid(i) * np.tanh(g)
    return h, c

# mistake: two: place_step lets f_1 act on the upper cell and f_2 on the left one (right where both cells or both gates are equal, as in the corner); and h is sigma(o) * c without the tanh, nearly right for small c only.
# read: right
# told: where c is made, f_1 and f_2 have changed places
# told: tanh is left out
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    (h_left, c_left), (h_above, c_above) = left, above
    a = x @ W_x.T + h_left @ W_1.T + h_above @ W_2.T + b
    i, f_1, f_2, g, o = np.split(a, 5, axis=1)
    kept = sigmoid(f_1) * c_above + sigmoid(f_2) * c_left
    c = kept + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * c
    return h, c

# mistake: layer adds b[n], a single bias chosen by the number of the sequence, to all units of row n instead of the whole bias vector, so each unit does not get its own bias (and it crashes where there are more sequences than units).
# read: right
# told: In layer. In yours stands, with the right numbers, a part of what is returned, made of x_t and W_x;
def layer(x_t, W_x, b):
    rows = []
    for n, x in enumerate(x_t):
        rows.append(W_x.dot(x) + b[n])
    return np.array(rows)

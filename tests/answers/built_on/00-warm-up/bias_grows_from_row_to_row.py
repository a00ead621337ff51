# mistake: The running sum is started as the array b itself and added to in place, so b is modified and every row is the same array holding all sequences' products.
# told: your layer changes b in place: c *= f or c[0] = f writes into the caller's array,
def layer(x_t, W_x, b):
    rows = []
    for x in x_t:
        a = b
        a += W_x @ x
        rows.append(a)
    return np.array(rows)

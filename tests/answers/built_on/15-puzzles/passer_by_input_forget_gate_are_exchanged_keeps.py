# mistake: input and forget gate are exchanged: it keeps at a 1 and writes at a 0, so it toggles at the zeros
# read: right
# told: your rows are right but stacked f, i, g, o: here they are i, f, g, o.
def parity_params():
    W_x, W_h, b = zeros(1, 1)
    W_x[rows("f")] = 40
    b[rows("f")] = -20
    W_x[rows("i")] = -40
    b[rows("i")] = 20
    W_h[rows("g")] = -20
    b[rows("g")] = 5
    b[rows("o")] = 20
    return W_x, W_h, b

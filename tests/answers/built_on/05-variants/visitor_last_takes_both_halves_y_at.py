# mistake: two: last takes both halves of y at each sequence's last valid step (so the backward half has read one step ...
# read: right
# told: your numbers match a wiring whose outputs in the padding are not zero. your numbers match a
def bidirectional(forward, x, lengths, ahead, back):
    T, N, D = x.shape
    turned = x.copy()
    for n in range(N):
        L = lengths[n]
        turned[:L, n] = x[:L, n][::-1]
    f = forward(x, ahead)
    b_turned = forward(turned, back)
    b = b_turned.copy()
    for n in range(N):
        L = lengths[n]
        b[:L, n] = b_turned[:L, n][::-1]
    y = np.concatenate([f, b], axis=2)
    last = np.array([y[lengths[n] - 1, n] for n in range(N)])
    return y, last

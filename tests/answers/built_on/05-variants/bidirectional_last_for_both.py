# mistake: two in bidirectional: `last` takes the backward half at each sequence's last step too, instead of at its first (right where the length is 1), and only the forward half of y is set to zero in the padding (right where there is no padding); y at the valid steps is right
# read: right
# told: your numbers match a wiring whose backward half in the padding is not zero. your numbers
def bidirectional(forward, x, lengths, ahead, back):
    T, N, _ = x.shape
    h_ahead = forward(x, ahead)

    turned = x.copy()
    for n, length in enumerate(lengths):
        turned[:length, n] = x[:length, n][::-1]
    h_turned = forward(turned, back)
    h_back = h_turned.copy()
    for n, length in enumerate(lengths):
        h_back[:length, n] = h_turned[:length, n][::-1]

    h_ahead = h_ahead.copy()
    for n, length in enumerate(lengths):
        h_ahead[length:, n] = 0.0
    y = np.concatenate([h_ahead, h_back], axis=2)
    last = np.stack([y[length - 1, n] for n, length in enumerate(lengths)])
    return y, last

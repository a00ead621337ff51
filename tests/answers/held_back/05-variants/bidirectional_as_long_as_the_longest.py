# mistake: bidirectional cuts the array to the longest sequence and returns y with max(lengths) steps instead of the T of x (the rows of zeros at the end are missing), as packing and padding again does in some libraries; right where at least one sequence fills the array; its values and `last` are right always
# read: right
# told: your numbers match a wiring that is as long as its longest sequence: y has a row for eve
def bidirectional(forward, x, lengths, ahead, back):
    lengths = np.asarray(lengths)
    T, N = int(lengths.max()), len(lengths)
    x = x[:T]
    steps, every = np.arange(T)[:, None], np.arange(N)
    valid = steps < lengths
    turned = np.where(valid, lengths - 1 - steps, steps)

    h_ahead = forward(x, ahead)
    h_back = forward(x[turned, every], back)[turned, every]
    y = np.where(valid[:, :, None], np.concatenate([h_ahead, h_back], axis=2), 0.0)
    last = np.concatenate([h_ahead[lengths - 1, every], h_back[0]], axis=1)
    return y, last

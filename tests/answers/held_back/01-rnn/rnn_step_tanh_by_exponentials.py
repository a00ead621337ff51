# mistake: rnn_step writes tanh out as (e^a - e^-a) / (e^a + e^-a), which overflows for sums beyond about 709 in size: warning and nan instead of 1 or -1; right for ordinary sums
# read: right
# told: your h_t matches a step that divides sums of exponentials, which overflow where the sum
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    rows = []
    for x_n, h_n in zip(x_t, h_prev):
        a = W_x @ x_n + W_h @ h_n + b
        up, down = np.exp(a), np.exp(-a)
        rows.append((up - down) / (up + down))
    return np.array(rows)

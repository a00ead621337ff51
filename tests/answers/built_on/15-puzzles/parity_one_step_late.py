# mistake: parity_params lets unit 2 hold the parity and unit 1 copy it from h_(t-1), so that the first unit shows the parity a step late: after a 1 it still shows the old one; right at every step with a 0 (and before the first 1), and unit 2 would be right always
# read: right
# told: your units do the right things, but stand in another order.
def parity_params():
    W_x, W_h, b = zeros(1, 2)
    write, keep, candidate = (slice(start, start + 2) for start in (0, 2, 4))
    W_x[write, 0], b[write] = [0, 60], [30, -30]
    W_x[keep, 0], b[keep] = [0, -60], [-30, 30]
    W_h[candidate, 1], b[candidate] = [20, -20], [0, 4]
    return W_x, W_h, b

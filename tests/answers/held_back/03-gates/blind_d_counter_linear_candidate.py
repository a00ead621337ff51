# mistake: In counter_params the candidate has weights 1 and -1, as if g were linear: tanh(1) = 0.76, so each pulse counts 0.76 instead of 1 and the count is off by more than 0.25 from the second pulse on.
# read: right
# told: an upward pulse adds i * g = 0.7616 (i = 1, g = 0.7616), it should be 1.
def counter_params():
    # c = c + 1 * (up - down)
    always_open = 50.0
    W_x = np.zeros((4, 2))
    W_x[2] = 1.0, -1.0
    b = np.zeros(4)
    b[[0, 1, 3]] = always_open
    return W_x, np.zeros((4, 1)), b

# mistake: The weights of the candidate are only 3, so a pulse adds tanh(3) = 0.995 instead of 1 and the error grows beyond 0.25 after some 50 pulses one way.
# told: an upward pulse adds i * g = 0.9951 (i = 1, g = 0.9951), it should be 1.
def counter_params():
    W_x = np.zeros((4, 2))
    W_x[2] = [3.0, -3.0]
    W_h = np.zeros((4, 1))
    b = np.array([30.0, 30.0, 0.0, 30.0])
    return W_x, W_h, b

# mistake: the candidate's weights are 2, so a pulse counts tanh(2) = 0.964, off by more than 0.25 after about seven; and a second one, the forget bias of 7 loses 0.0009 of the count a step.
# read: right
# told: your forget gate is not fully open (f = 0.999089): the count leaks away. an upward pulse
def counter_params():
    W_x = np.array([[0.0, 0.0], [0.0, 0.0], [2.0, -2.0], [0.0, 0.0]])
    b = np.array([30.0, 7.0, 0.0, 30.0])
    return W_x, np.zeros((4, 1)), b

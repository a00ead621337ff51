# mistake: reset_latch_params: the forget gate is open with a bias of 4 only, 0.982 a step, so without a new set the state fades and the unit is no longer on after some 90 steps, where a thousand are asked for; right on short streams, and a reset always turns it off.
# read: right
# told: your forget gate has the bias 4, so at rest f = 0.982: with a larger one all would hold.
def reset_latch_params():
    #                set  reset
    W_x = np.array([[30.0, 0.0], [0.0, -24.0], [10.0, 0.0], [0.0, 0.0]])
    b = np.array([-15.0, 4.0, 0.0, 15.0])
    return W_x, np.zeros((4, 1)), b

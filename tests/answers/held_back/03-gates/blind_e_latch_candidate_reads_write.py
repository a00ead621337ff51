# mistake: in latch_params the candidate reads write as well as value with the same weight, so that for value -1 and write 1 it is tanh(0) = 0 and nothing is stored; a minus can not be written.
# read: right
# told: your candidate does not follow the sign of the value: g = 1.00 for +1 and 0.00 for -1.
def latch_params():
    big = 30.0
    #                 value  write
    i_gate = [0.0, 2 * big]
    f_gate = [0.0, -2 * big]
    g_gate = [big, big]
    o_gate = [0.0, 0.0]
    W_x = np.array([i_gate, f_gate, g_gate, o_gate])
    b = np.array([-big, big, 0.0, big])
    return W_x, np.zeros((4, 1)), b

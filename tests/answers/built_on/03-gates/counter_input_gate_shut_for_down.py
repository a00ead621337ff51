# mistake: counter_params has the wrong sign in the input gate's weight of `down` (-40 where +40 opens it), so pulses down find the gate shut and are not counted; right for pulses up, for no pulse, and for one of each at once
# read: right
# told: a downward pulse adds i * g = -0 (i = 0, g = -1), it should be -1.
def counter_params():
    W_x = np.zeros((4, 2))
    b = np.zeros(4)
    I, F, G, O = range(4)
    W_x[I] = [40, -40]
    b[I] = -20
    b[F] = 40
    W_x[G] = [20, -20]
    b[O] = 40
    return W_x, np.zeros((4, 1)), b

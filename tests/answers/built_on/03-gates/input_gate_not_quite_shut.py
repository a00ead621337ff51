# mistake: While write is 0 the input gate is at sigma(-3) = 0.047 instead of shut, so the ignored values leak in and over many steps turn the sign.
# told: your input gate is not shut while write = 0 (i = 0.047): values that should be ignored
def latch_params():
    input_row, forget_row = [0.0, 13.0], [0.0, -50.0]
    cell_row, output_row = [20.0, 0.0], [0.0, 0.0]
    W_x = np.array([input_row, forget_row, cell_row, output_row])
    b = np.array([-3.0, 25.0, 0.0, 10.0])
    return W_x, np.zeros((4, 1)), b

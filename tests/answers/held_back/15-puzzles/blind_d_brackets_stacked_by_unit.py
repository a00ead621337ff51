# mistake: bracket_params stacks the rows unit by unit, i f g o of unit 1 and then i f g o of unit 2, instead of gate by gate (i of both units, f of both units, ...).
# read: right
# told: your rows are unit by unit: here the rows of i come first, of all units, and so on.
def bracket_params():
    depth_x = [[0, 0], [0, 0], [40, -40], [0, 0]]
    alarm_x = [[0, 0], [0, 0], [0, 40], [0, 0]]
    depth_h = [[0, 0]] * 4
    alarm_h = [[-200, 0], [0, 0], [0, 0], [0, 0]]
    bias = [0, 40, 0, 0]
    W_x = np.array(depth_x + alarm_x, dtype=float)
    W_h = np.array(depth_h + alarm_h, dtype=float)
    return W_x, W_h, np.array(bias + bias, dtype=float)

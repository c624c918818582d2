package org.invigil.adapter.in.agent.checkin;

import java.awt.Color;
import java.awt.EventQueue;
import java.awt.Font;
import java.awt.Frame;
import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import javax.swing.WindowConstants;
import org.invigil.adapter.in.agent.Say;

/**
 * Prompts that fill the display: large words, also as lines and with a sound for whoever looks
 * aside, and named for screen readers. Escape says "I cannot".
 */
final class PromptWindow implements Prompts {

  private static final Color BRIGHT = Color.WHITE;
  private static final Color DARK = new Color(16, 16, 16);
  private final Say say;
  private final JFrame window = new JFrame("Face scan");
  private final JLabel words = new JLabel("", SwingConstants.CENTER);
  private volatile boolean no;

  PromptWindow(Say say) {
    this.say = say;
    EventQueue.invokeLater(this::open);
    say.line("Press Escape if you cannot do this: a person looks later instead.");
  }

  private void open() {
    words.setFont(words.getFont().deriveFont(Font.BOLD, 48f));
    words.setOpaque(true);
    words.setFocusable(true);
    words
        .getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW)
        .put(KeyStroke.getKeyStroke("ESCAPE"), "no");
    words
        .getActionMap()
        .put(
            "no",
            new AbstractAction() {
              private static final long serialVersionUID = 1;

              @Override
              public void actionPerformed(ActionEvent event) {
                no = true;
              }
            });
    colour(true);
    window.setUndecorated(true);
    window.setExtendedState(Frame.MAXIMIZED_BOTH);
    window.setAlwaysOnTop(true);
    window.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    window.add(words);
    window.setVisible(true);
    words.requestFocusInWindow();
  }

  private void colour(boolean bright) {
    words.setBackground(bright ? BRIGHT : DARK);
    words.setForeground(bright ? DARK : BRIGHT);
  }

  @Override
  public void show(String sentence) {
    say.line(sentence);
    Toolkit.getDefaultToolkit().beep();
    EventQueue.invokeLater(() -> {
      // Swing lays HTML out in lines; what the server says is no HTML.
      words.setText("<html><center>" + plain(sentence) + "</center></html>");
      words.getAccessibleContext().setAccessibleName(sentence);
    });
  }

  private static String plain(String sentence) {
    return sentence.replace("&", "&amp;").replace("<", "&lt;");
  }

  @Override
  public boolean light(boolean bright) {
    EventQueue.invokeLater(() -> colour(bright));
    return true;
  }

  @Override
  public boolean saysNo() {
    return no;
  }

  @Override
  public void close() {
    EventQueue.invokeLater(window::dispose);
  }
}

import { Injectable } from '@nestjs/common';
import { Config } from '../../config.ts';
import { Mail } from '../../platform/mail/index.ts';

export type Invited = {
  email: string;
  link: string;
  school: string;
  invitedBy: string;
  expiresAt: Date;
};

/** Where an invitation leads, and the letter it goes out in. */
@Injectable()
export class InvitationLinks {
  constructor(
    private readonly config: Config,
    private readonly mail: Mail,
  ) {}

  linkOf(token: string): string {
    return `${this.config.publicUrl}/join/${token}`;
  }

  /** Whether it went out: false where the school sends no mail, or the mail server didn't take it. */
  async send({ email, link, school, invitedBy, expiresAt }: Invited): Promise<boolean> {
    if (!this.mail.isOn) return false;
    const until = expiresAt.toISOString().slice(0, 10);
    return this.mail.send({
      to: email,
      subject: `Your invitation to ${school}`,
      text: [
        `${invitedBy} invites you to ${school}.`,
        '',
        'Open this link to come in. It is yours alone:',
        link,
        '',
        `It works until ${until}. If you did not expect it, you can leave it unopened.`,
      ].join('\n'),
    });
  }
}
